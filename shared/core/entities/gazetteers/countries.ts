/**
 * Countries, territories and nations: `name | other names | demonyms`, one a line. Other names lead to the name when
 * mentions are merged. Demonyms are what the recogniser leaves out: a people is no place.
 */
export const COUNTRY_LINES = `
Afghanistan | Islamic Emirate of Afghanistan | Afghan, Afghans, Afghani
Albania | | Albanian, Albanians
Algeria | | Algerian, Algerians
Andorra | | Andorran, Andorrans
Angola | | Angolan, Angolans
Antigua and Barbuda | Antigua | Antiguan, Antiguans
Argentina | Argentine Republic | Argentine, Argentines, Argentinian, Argentinians, Argentinean
Armenia | | Armenian, Armenians
Australia | Commonwealth of Australia | Australian, Australians, Aussie, Aussies
Austria | | Austrian, Austrians
Azerbaijan | | Azerbaijani, Azerbaijanis, Azeri, Azeris
Bahamas | The Bahamas | Bahamian, Bahamians
Bahrain | | Bahraini, Bahrainis
Bangladesh | | Bangladeshi, Bangladeshis
Barbados | | Barbadian, Barbadians
Belarus | Byelorussia | Belarusian, Belarusians, Belarussian
Belgium | | Belgian, Belgians
Belize | | Belizean, Belizeans
Benin | Dahomey | Beninese
Bermuda | | Bermudian, Bermudians
Bhutan | | Bhutanese
Bolivia | | Bolivian, Bolivians
Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina | Bosnian, Bosnians
Botswana | | Motswana, Batswana
Brazil | | Brazilian, Brazilians
Brunei | Brunei Darussalam | Bruneian, Bruneians
Bulgaria | | Bulgarian, Bulgarians
Burkina Faso | Upper Volta | Burkinabe
Burundi | | Burundian, Burundians
Cambodia | Kampuchea | Cambodian, Cambodians, Khmer
Cameroon | | Cameroonian, Cameroonians
Canada | | Canadian, Canadians
Cape Verde | Cabo Verde | Cape Verdean
Cayman Islands | | Caymanian
Central African Republic | | Central African
Chad | | Chadian, Chadians
Chile | | Chilean, Chileans
China | People's Republic of China, PRC, Mainland China, P.R.C. | Chinese
Colombia | | Colombian, Colombians
Comoros | | Comorian, Comorians
Congo | Republic of the Congo, Republic of Congo, Congo-Brazzaville | Congolese
Democratic Republic of the Congo | Democratic Republic of Congo, DR Congo, DRC, Zaire, Congo-Kinshasa | Zairean
Costa Rica | | Costa Rican, Costa Ricans
Croatia | | Croatian, Croatians, Croat, Croats
Cuba | | Cuban, Cubans
Cyprus | | Cypriot, Cypriots
Czech Republic | Czechia | Czech, Czechs
Czechoslovakia | | Czechoslovak, Czechoslovakian
Denmark | | Danish, Dane, Danes
Djibouti | | Djiboutian
Dominica | | Dominican, Dominicans
Dominican Republic | |
East Timor | Timor-Leste, Timor Leste | Timorese
Ecuador | | Ecuadorian, Ecuadorians, Ecuadorean
Egypt | Arab Republic of Egypt | Egyptian, Egyptians
El Salvador | | Salvadoran, Salvadorans, Salvadorean
England | | English, Englishman, Englishmen
Equatorial Guinea | | Equatoguinean
Eritrea | | Eritrean, Eritreans
Estonia | | Estonian, Estonians
Eswatini | Swaziland | Swazi, Swazis
Ethiopia | Abyssinia | Ethiopian, Ethiopians
Faroe Islands | Faroes | Faroese
Fiji | | Fijian, Fijians
Finland | | Finnish, Finn, Finns
France | French Republic | French, Frenchman, Frenchmen, Frenchwoman
French Guiana | |
French Polynesia | |
Gabon | | Gabonese
Gambia | The Gambia | Gambian, Gambians
Georgia | | Georgian, Georgians
Germany | Federal Republic of Germany, West Germany, East Germany | German, Germans
Ghana | Gold Coast | Ghanaian, Ghanaians
Gibraltar | | Gibraltarian
Greece | Hellenic Republic | Greek, Greeks, Hellenic
Greenland | | Greenlandic, Greenlander, Greenlanders
Grenada | | Grenadian, Grenadians
Guadeloupe | |
Guam | | Guamanian
Guatemala | | Guatemalan, Guatemalans
Guinea | | Guinean, Guineans
Guinea-Bissau | |
Guyana | | Guyanese
Haiti | | Haitian, Haitians
Holland | | Dutch, Dutchman, Dutchmen
Honduras | | Honduran, Hondurans
Hong Kong | Hong Kong SAR | Hongkonger, Hongkongers, Hong Konger, Hong Kongers
Hungary | | Hungarian, Hungarians, Magyar
Iceland | | Icelandic, Icelander, Icelanders
India | Republic of India, Bharat | Indian, Indians
Indonesia | | Indonesian, Indonesians
Iran | Islamic Republic of Iran, Persia | Iranian, Iranians, Persian, Persians
Iraq | | Iraqi, Iraqis
Ireland | Republic of Ireland | Irish, Irishman, Irishmen
Israel | State of Israel | Israeli, Israelis
Italy | | Italian, Italians
Ivory Coast | Cote d'Ivoire, Côte d'Ivoire | Ivorian, Ivorians
Jamaica | | Jamaican, Jamaicans
Japan | | Japanese
Jordan | Hashemite Kingdom of Jordan | Jordanian, Jordanians
Kazakhstan | | Kazakh, Kazakhs, Kazakhstani
Kenya | | Kenyan, Kenyans
Kiribati | | I-Kiribati
Korea | | Korean, Koreans
Kosovo | | Kosovar, Kosovars, Kosovan
Kuwait | | Kuwaiti, Kuwaitis
Kyrgyzstan | Kirghizia | Kyrgyz
Laos | | Lao, Laotian, Laotians
Latvia | | Latvian, Latvians
Lebanon | | Lebanese
Lesotho | | Basotho
Liberia | | Liberian, Liberians
Libya | | Libyan, Libyans
Liechtenstein | |
Lithuania | | Lithuanian, Lithuanians
Luxembourg | | Luxembourger, Luxembourgers, Luxembourgish
Macau | Macao | Macanese
North Macedonia | Macedonia, Former Yugoslav Republic of Macedonia | Macedonian, Macedonians
Madagascar | | Malagasy
Malawi | | Malawian, Malawians
Malaysia | Malaya | Malaysian, Malaysians, Malay, Malays
Maldives | | Maldivian, Maldivians
Mali | | Malian, Malians
Malta | | Maltese
Marshall Islands | | Marshallese
Martinique | |
Mauritania | | Mauritanian, Mauritanians
Mauritius | | Mauritian, Mauritians
Mexico | | Mexican, Mexicans
Micronesia | Federated States of Micronesia | Micronesian, Micronesians
Moldova | Moldavia | Moldovan, Moldovans
Monaco | | Monegasque
Mongolia | | Mongolian, Mongolians, Mongol, Mongols
Montenegro | | Montenegrin, Montenegrins
Morocco | | Moroccan, Moroccans
Mozambique | | Mozambican, Mozambicans
Myanmar | Burma | Burmese
Namibia | South West Africa | Namibian, Namibians
Nauru | | Nauruan, Nauruans
Nepal | | Nepali, Nepalis, Nepalese
Netherlands | The Netherlands |
New Caledonia | | Kanak, Kanaks
New Zealand | Aotearoa | New Zealander, New Zealanders, Kiwi, Kiwis
Nicaragua | | Nicaraguan, Nicaraguans
Niger | | Nigerien
Nigeria | | Nigerian, Nigerians
North Korea | DPRK, D.P.R.K., Democratic People's Republic of Korea, N Korea, N. Korea, NKorea | North Korean, North Koreans
Northern Ireland | | Northern Irish
Norway | | Norwegian, Norwegians
Oman | | Omani, Omanis
Pakistan | | Pakistani, Pakistanis
Palau | | Palauan, Palauans
Palestine | State of Palestine, Palestinian Territories | Palestinian, Palestinians
Panama | | Panamanian, Panamanians
Papua New Guinea | PNG | Papua New Guinean, Papuan, Papuans
Paraguay | | Paraguayan, Paraguayans
Peru | | Peruvian, Peruvians
Philippines | The Philippines | Filipino, Filipinos, Filipina, Philippine
Poland | | Polish, Pole, Poles
Portugal | | Portuguese
Prussia | | Prussian, Prussians
Puerto Rico | | Puerto Rican, Puerto Ricans
Qatar | | Qatari, Qataris
Romania | Rumania | Romanian, Romanians
Russia | Russian Federation | Russian, Russians
Rwanda | | Rwandan, Rwandans
Saint Kitts and Nevis | St Kitts and Nevis, St. Kitts and Nevis | Kittitian
Saint Lucia | St Lucia, St. Lucia | Saint Lucian
Saint Vincent and the Grenadines | St Vincent and the Grenadines | Vincentian
Samoa | Western Samoa, American Samoa | Samoan, Samoans
San Marino | | Sammarinese
Sao Tome and Principe | São Tomé and Príncipe |
Saudi Arabia | Kingdom of Saudi Arabia, KSA | Saudi, Saudis, Saudi Arabian
Scotland | | Scottish, Scot, Scots, Scotsman
Senegal | | Senegalese
Serbia | | Serbian, Serbians, Serb, Serbs
Seychelles | | Seychellois
Sierra Leone | | Sierra Leonean, Sierra Leoneans
Singapore | | Singaporean, Singaporeans
Slovakia | Slovak Republic | Slovak, Slovaks, Slovakian
Slovenia | | Slovenian, Slovenians, Slovene, Slovenes
Solomon Islands | | Solomon Islander
Somalia | | Somali, Somalis, Somalian
Somaliland | |
South Africa | RSA | South African, South Africans, Afrikaner, Afrikaners
South Korea | ROK, R.O.K., Republic of Korea, S Korea, S. Korea, SKorea | South Korean, South Koreans
South Sudan | | South Sudanese
Soviet Union | USSR, U.S.S.R., Union of Soviet Socialist Republics, Soviet Russia | Soviet, Soviets
Spain | | Spanish, Spaniard, Spaniards
Sri Lanka | Ceylon | Sri Lankan, Sri Lankans, Sinhalese
Sudan | | Sudanese
Suriname | Surinam | Surinamese
Sweden | | Swedish, Swede, Swedes
Switzerland | Swiss Confederation | Swiss
Syria | Syrian Arab Republic | Syrian, Syrians
Taiwan | Republic of China, ROC, Formosa, Chinese Taipei | Taiwanese
Tajikistan | | Tajik, Tajiks, Tajikistani
Tanzania | Tanganyika | Tanzanian, Tanzanians
Thailand | Siam | Thai, Thais, Siamese
Tibet | | Tibetan, Tibetans
Togo | | Togolese
Tonga | | Tongan, Tongans
Trinidad and Tobago | Trinidad, Trinidad & Tobago | Trinidadian, Trinidadians
Tunisia | | Tunisian, Tunisians
Turkey | Türkiye, Turkiye, Republic of Turkey | Turkish, Turk, Turks
Turkmenistan | | Turkmen, Turkmens
Tuvalu | | Tuvaluan, Tuvaluans
Uganda | | Ugandan, Ugandans
Ukraine | The Ukraine | Ukrainian, Ukrainians
United Arab Emirates | UAE, U.A.E., Emirates | Emirati, Emiratis
United Kingdom | UK, U.K., Britain, Great Britain, United Kingdom of Great Britain and Northern Ireland | British, Briton, Britons, Brit, Brits
United States | US, U.S., USA, U.S.A., America, United States of America, U S, U. S., Untied States | American, Americans
Uruguay | | Uruguayan, Uruguayans
Uzbekistan | | Uzbek, Uzbeks
Vanuatu | | Ni-Vanuatu
Vatican City | Vatican, The Vatican, Holy See |
Venezuela | Bolivarian Republic of Venezuela | Venezuelan, Venezuelans
Vietnam | Viet Nam, South Vietnam, North Vietnam | Vietnamese
Virgin Islands | US Virgin Islands, British Virgin Islands |
Wales | | Welsh, Welshman, Welshmen
Western Sahara | | Sahrawi, Sahrawis
Yemen | | Yemeni, Yemenis
Yugoslavia | | Yugoslav, Yugoslavs, Yugoslavian
Zambia | | Zambian, Zambians
Zanzibar | | Zanzibari
Zimbabwe | Rhodesia | Zimbabwean, Zimbabweans, Rhodesian
`

/** Peoples, faiths, languages and movements that belong to no one country. Left out like demonyms. */
export const PEOPLES = `
Aboriginal|Aborigine|Aborigines|African|Africans|African-American|African-Americans|Afro-American|Alawite|Alawites|Amish|Anglican|Anglicans|Anglo-Saxon|Anti-Semitic|Apache|Arab|Arabs|Arabian|Arabic|Aramaic|Aryan|Asian|Asians|Asiatic|Aztec|Aztecs|Baathist|Baathists|Bahai|Balkan|Baltic|Baluch|Bantu|Baptist|Baptists|Basque|Basques|Bavarian|Bedouin|Bengali|Bengalis|Berber|Berbers|Bolshevik|Bolsheviks|Brahmin|Buddhist|Buddhists|Byzantine|Californian|Californians|Calvinist|Cantonese|Caribbean-born|Catalan|Catalans|Catholic|Catholics|Caucasian|Caucasians|Celtic|Chechen|Chechens|Cherokee|Christian|Christians|Coptic|Copts|Cornish|Corsican|Cossack|Cossacks|Creole|Crimean|Dalit|Dalits|Democrat|Democrats|Democratic|Druze|Eskimo|Eurasian|European|Europeans|Evangelical|Evangelicals|Fascist|Fascists|Flemish|Frankish|Gaelic|Gallic|Gothic|Gujarati|Gurkha|Gypsy|Gypsies|Hasidic|Hawaiian|Hawaiians|Hebrew|Hindi|Hindu|Hindus|Hinduism|Hispanic|Hispanics|Hutu|Hutus|Iberian|Inca|Incas|Indigenous|Inuit|Islam|Islamic|Islamist|Islamists|Jacobite|Jain|Jesuit|Jesuits|Jew|Jews|Jewish|Judaism|Kashmiri|Kashmiris|Kremlinologist|Kurd|Kurds|Kurdish|Labourite|Latin|Latino|Latinos|Latina|Latinas|Latinx|Libertarian|Londoner|Londoners|Lutheran|Lutherans|Mandarin|Maoist|Maoists|Maori|Maoris|Maronite|Maronites|Marxist|Marxists|Maya|Mayan|Mediterranean-style|Mennonite|Methodist|Methodists|Middle Eastern|Mormon|Mormons|Moscovite|Muslim|Muslims|Moslem|Moslems|Native American|Native Americans|Navajo|Nazi|Nazis|Nazism|Neanderthal|Neanderthals|New Yorker|New Yorkers|Nordic|Norman|Normans|Norse|North American|Occidental|Oriental|Orthodox|Ottoman|Ottomans|Palestinian-American|Parisian|Parisians|Pashtun|Pashtuns|Pashto|Pentecostal|Polynesian|Presbyterian|Presbyterians|Protestant|Protestants|Punjabi|Puritan|Puritans|Quaker|Quakers|Rastafarian|Republican|Republicans|Roma|Roman|Romans|Roman Catholic|Romani|Rohingya|Rohingyas|Sami|Sanskrit|Scandinavian|Scandinavians|Semitic|Shia|Shias|Shiite|Shiites|Shi'ite|Shi'ites|Shinto|Sicilian|Sikh|Sikhs|Sioux|Slav|Slavs|Slavic|Southeast Asian|South American|Stalinist|Sufi|Sunni|Sunnis|Swahili|Tamil|Tamils|Taoist|Tatar|Tatars|Texan|Texans|Tory|Tories|Trotskyist|Tuareg|Tutsi|Tutsis|Uighur|Uighurs|Uyghur|Uyghurs|Urdu|Victorian|Viking|Vikings|Virginian|Wahhabi|Western|Westerner|Westerners|Yiddish|Yazidi|Yazidis|Yoruba|Zionist|Zionists|Zulu|Zulus|Mexican-American|Anglo-American|Sino-Japanese|Franco-Prussian|Latin American|Latin Americans|West African|East African|North African|Central Asian|Central American|Eastern European|Western European|East Asian|South Asian|Communist|Communists|Communism|Socialist|Socialists|Conservative|Conservatives|Liberal|Liberals|Marxism|Christianity|Buddhism|Catholicism|Protestantism|Zionism|Maoism|Fascism|Germanic|Indo-European|Judeo-Christian|Ashkenazi|Sephardic|Edwardian|Elizabethan|Georgian-era|Renaissance|Baroque
`
