import { defineMessages } from '../state/messages.ts'

/** The user guide in short; docs/guide.md is the long one, under the same headings. */
export const helpMessages = defineMessages(
  {
    title: 'How Collate works',
    close: 'Close',
    bringTitle: 'Bring articles in',
    bringText:
      'Drop files or whole folders anywhere in the window, choose them, or paste text: saved pages, PDFs, Word and text files, e-books, tables, mail, feeds, archives, exports of news databases and reading services. What is in doubt is shown before anything is stored. The line at the foot leads to the report, which names each file that failed. A watch folder (Settings) brings in by itself what other programs save into it. What you dropped is kept byte for byte.',
    findTitle: 'Find',
    findText: 'Words typed into the search box must all occur. Beyond that:',
    findPhrase: 'the words next to each other, or within five words',
    findEither: 'either, without, grouping',
    findForms: 'beginnings, misspellings',
    findFields: 'in one field',
    findDates: 'by date',
    findNames: 'who and what is named',
    findActs: 'by what you did, by language',
    readTitle: 'Read and compare',
    readText:
      'A part that repeats another part of the same article is folded to one line. In an article that is read alone, a framed number beside a passage tells in how many others it stands. Choose two to four articles and compare them: shared passages carry the same number on both sides, changed words and figures stand out.',
    storyTitle: 'Follow a story',
    storyText:
      'Articles of which one holds most of the other are copies of one story and stand in one row; the number of copies unfolds them. The page of a story shows its copies by date, who probably took it from whom, and which sentences survived in how many. The numbers at the left count a story once.',
    markTitle: 'Mark and note',
    markText:
      'Select text, then press 1 to 8 to highlight it, N to write a note on it, Q to copy the quote with its citation. Highlights and notes stand at the right in the order of the text.',
    takeTitle: 'Take it with you',
    takeText:
      'Notes are exported as Markdown, each quote with its title, source, date and place. The whole library fits into one file, which another Collate can bring back. Nothing ever leaves this machine by itself.',
    safeTitle: 'Safe keeping',
    safeText:
      'Everything is stored twice, and backed up once a day when something changed. When the library cannot be opened, Collate says so before anything else and offers to restore it.',
    keysTitle: 'Everything by keyboard',
    keysText: 'Every act has a command, most have a key, and every act can be undone.',
  },
  {
    title: 'Collate 사용법',
    close: '닫기',
    bringTitle: '기사 가져오기',
    bringText:
      '파일이나 폴더를 창 어디에나 끌어다 놓거나, 골라서 열거나, 글을 붙여넣으세요. 저장한 웹 페이지, PDF, 워드와 텍스트 파일, 전자책, 표, 메일, 피드, 압축 파일, 뉴스 데이터베이스와 읽기 서비스에서 내보낸 파일을 읽습니다. 확실하지 않은 것은 저장하기 전에 보여 줍니다. 아래쪽 줄에서 보고서를 열면 실패한 파일의 이름과 까닭이 나옵니다. 감시 폴더(설정)를 쓰면 다른 프로그램이 저장한 것을 저절로 가져옵니다. 놓은 파일은 한 바이트도 바뀌지 않고 보존됩니다.',
    findTitle: '찾기',
    findText: '검색창에 쓴 낱말이 모두 나오는 기사를 찾습니다. 그 밖에:',
    findPhrase: '바로 이어진 낱말, 또는 다섯 낱말 안에 있는 낱말',
    findEither: '둘 중 하나, 빼기, 묶기',
    findForms: '앞부분, 잘못 쓴 철자',
    findFields: '한 항목 안에서',
    findDates: '날짜로',
    findNames: '나오는 사람, 장소, 기관',
    findActs: '내가 한 일, 언어',
    readTitle: '읽고 비교하기',
    readText:
      '같은 기사 안에서 되풀이되는 부분은 한 줄로 접힙니다. 기사를 하나만 읽을 때 구절 옆의 숫자는 그 구절이 있는 다른 기사의 수입니다. 기사를 둘에서 넷까지 골라 비교하면 같은 구절이 양쪽에 같은 번호로 표시되고, 바뀐 말과 숫자가 눈에 띕니다.',
    storyTitle: '스토리 따라가기',
    storyText:
      '한 기사가 다른 기사의 글을 대부분 담고 있으면 한 스토리의 사본으로 보고 한 줄에 모읍니다. 사본 수를 누르면 펼쳐집니다. 스토리 페이지에는 사본이 날짜순으로 놓이고, 어느 것이 어느 것에서 왔을지, 어떤 문장이 몇 건에 남았는지 보입니다. 왼쪽의 숫자는 스토리마다 한 번만 셉니다.',
    markTitle: '표시하고 메모하기',
    markText:
      '글을 선택한 뒤 1–8을 누르면 강조하고, N을 누르면 메모를 쓰고, Q를 누르면 출처와 함께 인용을 복사합니다. 강조와 메모는 오른쪽에 본문 순서대로 놓입니다.',
    takeTitle: '내보내기',
    takeText:
      '메모는 마크다운으로 내보내며 인용마다 제목, 출처, 날짜, 자리가 붙습니다. 라이브러리 전체를 파일 하나로 저장했다가 다른 Collate에서 되살릴 수 있습니다. 저절로 이 컴퓨터를 떠나는 것은 없습니다.',
    safeTitle: '안전하게 보관하기',
    safeText:
      '모든 것을 두 벌로 저장하고, 바뀐 것이 있으면 하루에 한 번 백업합니다. 라이브러리를 열 수 없으면 먼저 알리고 복원할 수 있게 합니다.',
    keysTitle: '모두 키보드로',
    keysText: '모든 일에는 명령이 있고, 대부분 단축키가 있으며, 실행 취소할 수 있습니다.',
  },
)
