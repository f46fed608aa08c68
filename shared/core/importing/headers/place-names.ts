/**
 * Cities that datelines print in mixed case or before a colon, in English, German, French, Spanish and Italian
 * spelling, lower case. Upper-case datelines need no list.
 */
const PLACES: ReadonlySet<string> = new Set(
  (
    'aachen|abidjan|abu dhabi|abuja|accra|addis ababa|addis abeba|adelaide|aden|agra|ahmedabad|aleppo|alger|algiers|algier|amman|amritsar|'
    + 'amsterdam|ankara|antalya|antananarivo|antwerp|antwerpen|anvers|astana|asunción|athen|athens|athènes|atenas|atene|atlanta|auckland|augsburg|baghdad|bagdad|bakou|baku|bali|baltimore|'
    + 'bamako|bangalore|bengaluru|bangkok|bangui|barcelona|barcelone|basel|bâle|beijing|peking|pékin|pekín|pechino|beirut|beyrouth|belfast|belgrad|belgrade|bergen|berlin|berlín|berlino|bern|berne|'
    + 'bhopal|bielefeld|bilbao|birmingham|bochum|bogota|bogotá|bologna|bonn|bordeaux|boston|brasilia|brasília|bratislava|bremen|brisbane|bristol|bruselas|brussels|brüssel|bruxelles|'
    + 'bucharest|bukarest|bucarest|budapest|buenos aires|busan|cairo|kairo|le caire|el cairo|calcutta|calgary|cali|canberra|cape town|kapstadt|caracas|cardiff|casablanca|chandigarh|chemnitz|chennai|chicago|'
    + 'christchurch|cologne|köln|colombo|conakry|copenhagen|kopenhagen|copenhague|cottbus|curitiba|dakar|dallas|damas|damascus|damaskus|daegu|daejeon|darmstadt|davos|dehradun|delhi|den haag|denver|detroit|dhaka|dijon|doha|'
    + 'donetsk|dortmund|dresden|dubai|dubaï|dublin|duisburg|düsseldorf|edinburgh|erbil|erfurt|essen|faisalabad|florence|firenze|florenz|frankfurt|frankfurt/main|frankfurt am main|freetown|freiburg|gaza|gaza city|gaza-stadt|gdansk|geneva|genève|genf|ginebra|genova|genua|george town|ghent|'
    + 'glasgow|göttingen|graz|grenoble|guadalajara|guatemala city|guwahati|hague|the hague|la haye|haifa|halifax|halle|hamburg|hambourg|hannover|hanover|hanoi|hanoï|harare|havana|la habana|la havane|havanna|heidelberg|helsinki|ho chi minh city|'
    + 'hong kong|hongkong|honolulu|houston|hyderabad|incheon|indore|innsbruck|islamabad|istanbul|izmir|jaipur|jakarta|jammu|jeddah|jena|jerusalem|jérusalem|jerusalén|johannesburg|johor baru|johor bahru|'
    + 'kabul|kaboul|kampala|karachi|karlsruhe|kassel|kathmandu|katmandou|khartoum|khartum|kiel|kiev|kiew|kyiv|kigali|kingston|kinshasa|koblenz|kobe|kochi|kolkata|kota kinabalu|krakow|kuala lumpur|kuching|kuwait|kuwait city|kyoto|la paz|lagos|lahore|lausanne|leeds|'
    + 'leipzig|libreville|lille|lima|limoges|linz|lisboa|lisbon|lisbonne|lissabon|liverpool|ljubljana|london|londres|londra|los angeles|lübeck|lucknow|ludwigshafen|luxembourg|luxemburg|luzern|lviv|lyon|lyons|madrid|magdeburg|mailand|mainz|malaga|manama|manchester|manila|mannheim|maputo|'
    + 'marseille|mecca|medellín|melbourne|metz|mexico|mexico city|mexiko-stadt|ciudad de méxico|miami|milan|milano|minneapolis|minsk|mogadishu|mogadischu|monaco|monrovia|monterrey|montevideo|montpellier|montréal|montreal|moscow|moscou|moscú|moskau|mosca|mossul|mosul|multan|mumbai|munich|münchen|münster|murcia|muscat|'
    + 'nagasaki|nagoya|nagpur|nairobi|nantes|naples|napoli|neapel|ndjamena|new delhi|neu delhi|neu-delhi|nueva delhi|new orleans|new york|nueva york|niamey|nice|nicosia|nikosia|nottingham|nouakchott|nürnberg|nuremberg|odessa|odesa|osaka|oslo|osnabrück|ottawa|ouagadougou|oxford|palermo|panama city|paris|parís|parigi|patna|'
    + 'peshawar|petaling jaya|philadelphia|phnom penh|phoenix|pittsburgh|porto|portland|port-au-prince|potsdam|prag|prague|praga|pretoria|pristina|pune|putrajaya|pyongyang|pjöngjang|quebec|québec|quetta|quezon city|quito|rabat|ramallah|ranchi|rangoon|rawalpindi|regensburg|rennes|reykjavik|riad|riyadh|riga|rio de janeiro|'
    + 'rom|roma|rome|rostock|rotterdam|rouen|saarbrücken|sacramento|salzburg|san diego|san francisco|san josé|san juan|san salvador|santiago|santiago de chile|santo domingo|são paulo|sao paulo|sarajevo|sarajewo|schwerin|seattle|sejong|seoul|séoul|seúl|sevilla|seville|shanghai|schanghai|shenzhen|shimla|singapore|singapur|singapour|skopje|'
    + 'sofia|srinagar|st. gallen|st. louis|stockholm|strasbourg|straßburg|stralsund|stuttgart|suva|sydney|taipei|taipeh|tallinn|tbilisi|tiflis|tegucigalpa|tehran|teheran|téhéran|tel aviv|tel-aviv|thiruvananthapuram|tirana|tokyo|tokio|toronto|toulouse|trier|tripoli|tripolis|tunis|túnez|turin|torino|ulaanbaatar|ulan bator|ulm|united nations|'
    + 'utrecht|valencia|vancouver|varanasi|varsovie|warsaw|warschau|vatican city|vatikanstadt|venice|venezia|venedig|vienna|vienne|wien|viena|vientiane|vilnius|visakhapatnam|warszawa|washington|washington dc|weimar|wellington|wiesbaden|winnipeg|wolfsburg|wuhan|würzburg|yangon|yaoundé|yekaterinburg|yerevan|york|zagreb|zürich|zurich|'
    + 'schwerin|husum|flensburg|bremerhaven|oldenburg|emden|cuxhaven|celle|hildesheim|braunschweig|bayreuth|passau|landshut|kempten|konstanz|tübingen|reutlingen|heilbronn|pforzheim|offenbach|hanau|fulda|gießen|marburg|siegen|hagen|wuppertal|solingen|krefeld|mönchengladbach|neuss|bottrop|gelsenkirchen|oberhausen|recklinghausen|paderborn|gütersloh|minden|detmold|'
    + 'alappuzha|aligarh|allahabad|prayagraj|aurangabad|bareilly|belagavi|bhubaneswar|bikaner|coimbatore|cuttack|dharamsala|dharamshala|dibrugarh|faridabad|gandhinagar|gangtok|ghaziabad|gorakhpur|gurgaon|gurugram|gwalior|hubballi|imphal|itanagar|jabalpur|jalandhar|jamshedpur|jodhpur|kanpur|kannur|kohima|kollam|kota|kottayam|kozhikode|leh|ludhiana|madurai|mangaluru|mangalore|meerut|mohali|mysuru|mysore|nashik|navi mumbai|noida|panaji|panjim|puducherry|raipur|rajkot|rourkela|shillong|siliguri|surat|thane|thrissur|tiruchi|tiruchirappalli|tirupati|udaipur|udhampur|vadodara|vijayawada|warangal|'
    + 'abbottabad|bahawalpur|gujranwala|gujrat|gwadar|khyber|larkana|mardan|mirpur|muzaffarabad|sahiwal|sargodha|sialkot|sukkur|swat|timergara|chattogram|chittagong|sylhet|rajshahi|khulna|kandy|jaffna|galle|'
    + 'alor setar|butterworth|cyberjaya|ipoh|kajang|kangar|klang|kota baru|kota bharu|kuala terengganu|kuantan|labuan|langkawi|melaka|miri|muar|nilai|penang|port dickson|putatan|sandakan|sepang|seremban|shah alam|sibu|subang jaya|sungai petani|taiping|tawau|bandar seri begawan|denpasar|surabaya|medan|bandung|makassar|cebu|davao|baguio|hat yai|chiang mai|phuket|da nang|hai phong|siem reap|mandalay|naypyidaw|naypyitaw|thimphu|male|dili|port moresby|nuku’alofa|apia|honiara|'
    + 'sharjah|ajman|al ain|dammam|mecca|medina|makkah|madinah|tabuk|kuwait|muscat|salalah|sanaa|basra|najaf|karbala|kirkuk|sulaimaniyah|homs|idlib|latakia|nablus|hebron|bethlehem|khan younis|rafah|port said|alexandria|luxor|aswan|benghazi|sfax|oran|fez|marrakech|agadir|tangier|kano|kaduna|enugu|ibadan|port harcourt|benin city|kumasi|lomé|lome|cotonou|bissau|praia|malabo|bujumbura|juba|djibouti|asmara|hargeisa|mombasa|kisumu|dodoma|dar es salaam|arusha|lilongwe|blantyre|lusaka|bulawayo|gaborone|windhoek|maseru|mbabane|durban|bloemfontein|luanda|beira|'
    + 'athens|oakland|san jose|las vegas|salt lake city|minneapolis|milwaukee|cleveland|cincinnati|nashville|memphis|charlotte|orlando|tampa|austin|san antonio|fort worth|kansas city|st paul|omaha|tulsa|anchorage|albuquerque|tucson|fresno|long beach'
  ).split('|'),
)

/** Whether `name`, in any case, is a city of the list; a joined pair counts when each part is. */
export function isKnownPlace(name: string): boolean {
  const folded = name.trim().toLowerCase()
  if (PLACES.has(folded)) return true
  const parts = folded.split(/\s*[/·]\s*|\s+(?:and|und|et|y|e)\s+/u)
  return parts.length > 1 && parts.every((part) => PLACES.has(part))
}
