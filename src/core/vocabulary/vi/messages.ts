import type { Known, Messages } from '../messages.js';
import { spellPlaces } from '../place-names.js';
import { EXPLAIN } from './explain.js';
import { KEYWORDS } from './keywords.js';

const quoted = (text: string | number): string => `“${text}”`;
const did = (nearest: string | undefined): string => (nearest === undefined ? '' : ` Ý bạn là “${nearest}”?`);
const named = (titles: readonly string[], more: number): string =>
  titles.map(quoted).join(', ') + (more > 0 ? ` và ${more} giai đoạn khác` : '');
const spell = (places: string): string => either(spellPlaces(places, KEYWORDS, 'tệp'));
const toPlace = (to: string | undefined): string => (to === undefined ? '' : ` vào ${quoted(to)}`);
const ofVersion = (name: string): string => (name === '' ? '' : ` (${name})`);
/** “a”, “b” hoặc “c”. */
const either = (names: readonly string[]): string =>
  names.map((name, at) => (at === 0 ? '' : at === names.length - 1 ? ' hoặc ' : ', ') + quoted(name)).join('');
const may = ({ allowed = [], all }: Known): string => {
  if (all === undefined) return allowed.length === 0 ? '' : ` Có thể là ${either(allowed)}.`;
  return allowed.length === 0
    ? ` Phần gợi ý có đủ ${all} lựa chọn.`
    : ` Ví dụ ${either(allowed)}; phần gợi ý có đủ ${all} lựa chọn.`;
};
const outOfSight = (name: string, file: string | undefined): string =>
  file === undefined
    ? ''
    : ` ${quoted(name)} được đặt trong ${file}, nơi không dùng chung journey.config.json với tệp này.`;
const wholeOf = (name: string, journey: string | undefined): string =>
  journey === undefined ? '' : ` ${quoted(name)} nằm trong ${quoted(journey)}; chỉ có thể dẫn tới cả hành trình.`;
const ofOther = (name: string, journey: string | undefined): string =>
  journey === undefined ? '' : ` ${quoted(name)} nằm trong hành trình ${quoted(journey)}, không thể nhắc tới từ đây.`;

export const MESSAGES: Messages = {
  problem: {
    'after-sale-missing': ({ last }) =>
      `Hành trình dừng ở ${quoted(last)}. Nên có phần sau bán hàng: trung thành và giới thiệu là nơi có những khách hàng giá trị nhất.`,
    'ambiguous-reference': ({ name, others }) =>
      `Có nhiều phần tên là ${quoted(name)}: còn ${others}. Nên đặt “${KEYWORDS.id[0]}” cho phần bạn muốn.`,
    'channel-unknown': ({ name, nearest, ...known }) =>
      `Không có kênh nào tên ${quoted(name)} trong danh mục.${did(nearest)}${may(known)}`,
    'choice-unknown': ({ word, keyword, nearest, ...known }) =>
      `“${KEYWORDS[keyword][0]}” nên là một trong các từ định sẵn; ${quoted(word)} không phải.${did(nearest)}${may(known)}`,
    'circular-reference': ({ title }) => `${quoted(title)} không nên dẫn vòng về chính nó.`,
    'colon-habit': ({ word, extra }) =>
      extra
        ? `${quoted(word)} có dấu hai chấm, nhưng các dòng khác trong tệp này không có: hãy bỏ dấu đó, hoặc đặt “...” ở đầu nếu là phần tiếp của dòng trên.`
        : `Dòng mới, hay phần tiếp của dòng trên? Nếu các dòng quanh đây có dấu hai chấm thì ${quoted(word)} cũng nên có. Nếu là phần tiếp, hãy thêm “...” ở đầu.`,
    'config-invalid': ({ reason }) => `Tệp journey.config.json phải hợp lệ: ${reason}`,
    'conflict-marks': () => 'Git để lại cả hai phiên bản. Phải chọn một thì hình mới cập nhật tiếp.',
    'date-buddhist-era': ({ written, date }) => `${written} có vẻ là năm Phật lịch nên được đọc là ${date}.`,
    'date-form': ({ word }) => `${quoted(word)} nên là ngày viết như 2026-11-22, 2026-11 hoặc 2026.`,
    'dead-end-reference': ({ name, nearest, file, journey, ...known }) =>
      `Hành trình này không có giai đoạn hay bước nào tên ${quoted(name)}, cũng không có hành trình khác tên này; “${KEYWORDS.goesTo[0]}” phải dẫn tới một nơi có thật.${did(nearest)}${outOfSight(name, file)}${wholeOf(name, journey)}${may(known)}`,
    'duplicate-attribute': ({ word }) => `${quoted(word)} chỉ nên có một lần ở đây; dòng đầu được dùng.`,
    'duplicate-name': ({ name, more = [], file, line = 1, isId = false }) =>
      isId && more.length === 0
        ? `“${KEYWORDS.id[0]}” ${quoted(name)} đã có ở ${file === undefined ? `dòng ${line}` : `tệp ${file}`}. Mỗi mã chỉ được dùng một lần.`
        : `${[name, ...more].map(quoted).join(', ')} đã có ở ${file === undefined ? `dòng ${line}` : `tệp ${file}`}. Tên phải là duy nhất: hãy dùng cái đã có, hoặc đặt tên khác hay “${KEYWORDS.id[0]}” riêng cho cái này.`,
    'duration-form': ({ word }) => `${quoted(word)} nên là một khoảng thời gian như 30 phút, 2 giờ hoặc 3 ngày.`,
    'emotion-out-of-range': ({ found }) => `Cảm xúc phải từ 1 (rất tệ) đến 5 (rất tốt); ở đây là ${found}.`,
    'emotion-scale-mixed': ({ found, isZero }) =>
      isZero
        ? `${found} không thuộc thang 1 đến 5 nên được đọc là mức giữa của −2 đến +2; nếu ý khác, nên viết lại.`
        : `${found} được đọc là ${found} trên 5, nhưng các cảm xúc khác ở đây dùng −2 đến +2. Nếu cùng thang, nên viết +${found}.`,
    'emotion-without-number': ({ word, score, more }) =>
      `${quoted(word)} thường là ${score} trên 5. Chưa có số thì vẽ mặt rỗng và đếm riêng${more > 0 ? `; tệp này còn ${more} dòng như vậy` : ''}.`,
    'empty-value': ({ word }) => `${quoted(word)} còn trống. Nên viết thêm phía sau.`,
    'evidence-without-kind': ({ word }) =>
      `Vì sao ta biết ${quoted(word)}? Hãy bắt đầu bằng phỏng vấn, khảo sát, số liệu, khiếu nại, quan sát hoặc giả định.`,
    'id-form': ({ word }) => `“${KEYWORDS.id[0]}” nên là một từ không có dấu cách; ${quoted(word)} được dùng.`,
    'importance-range': ({ found }) => `Mức quan trọng và hài lòng phải từ 0 đến 10; ở đây là ${found}.`,
    'improved-without-base': ({ title }) =>
      `${quoted(title)} nên nói nó cải tiến từ hành trình nào để so sánh: thêm “${KEYWORDS.improves[0]}: …”.`,
    'keyword-wrong-place': ({ word, place, belongs }) =>
      `${quoted(word)} phải đặt ở chỗ khác: không thuộc ${spell(place)}${belongs === undefined ? '' : ` mà thuộc ${spell(belongs)}`}.`,
    'lane-name-near': ({ name, nearest }) =>
      `Hàng ${quoted(name)} và ${quoted(nearest)} gần giống nhau. Có phải cùng một hàng?`,
    'lane-without-name': () => 'Một hàng cần có tên, gạch ngang rồi nội dung: Thông điệp - chuyến đầu miễn phí.',
    'low-point-unanswered': ({ title, score }) =>
      `Điểm thấp nhất (${quoted(title)}, ${score}) nên có điểm đau và giải pháp.`,
    'metric-out-of-range': ({ name, from, to, found }) =>
      to === ''
        ? `${quoted(name)} phải từ ${from} trở lên; ở đây là ${found}.`
        : `${quoted(name)} phải từ ${from} đến ${to}; ở đây là ${found}.`,
    'metric-units': ({ name }) => `Các giá trị của ${quoted(name)} nên dùng cùng một đơn vị.`,
    'missing-goal': () =>
      `Hành trình này chưa có mục tiêu. Nên nói khách hàng muốn làm được gì: thêm “${KEYWORDS.goal[0]}: …”.`,
    'missing-objective': () =>
      `Hành trình này chưa có mục tiêu kinh doanh. Nên nói doanh nghiệp muốn gì: thêm “${KEYWORDS.objective[0]}: …”.`,
    'missing-parent': ({ word, parent }) =>
      `${quoted(word)} nên nằm dưới một dòng “${KEYWORDS[parent][0]}”. Tạm vẽ một phần không tên.`,
    'missing-persona': () =>
      `Chưa có chân dung khách hàng. Nên nói đây là hành trình của ai: thêm “${KEYWORDS.for[0]}: …”.`,
    'no-steps': () => 'Hành trình này chưa có bước nào. Khách hàng đi qua những giai đoạn nào?',
    'nothing-above': ({ word, above }) =>
      `${quoted(word)} nên nằm dưới một dòng ${spell(above)} trong cùng phần; ở trên chưa có.`,
    'number-ambiguous': ({ word, plain }) => `${quoted(word)} có thể đọc hai cách. Nếu là ${plain}, hãy viết ${plain}.`,
    'number-form': ({ word }) =>
      `${quoted(word)} nên là một số chỉ đọc được một cách, như 1800. Số này chưa được tính.`,
    'overrides-built-in': ({ name }) => `${quoted(name)} trùng với tên có sẵn. Tên của bạn được dùng.`,
    'owner-missing': ({ titles, more }) =>
      `Ai phụ trách ${named(titles, more)}? Thêm dòng “${KEYWORDS.owner[0]}” cho hành trình hoặc cho từng giai đoạn.`,
    'people-increase': ({ title, people, before, peopleBefore }) =>
      `Số người ở ${quoted(title)} (${people}) nhiều hơn ở ${quoted(before)} ngay trước đó (${peopleBefore}). Có người mới vào ở đây, hay hai số được đếm khác cách?`,
    'percent-range': ({ found }) => `Tỷ lệ phải từ 0 đến 100 %; ở đây là ${found}.`,
    'percent-without-sign': ({ found }) => `${found} được đọc là phần trăm. Hãy viết ${found} %.`,
    'stage-not-in-model': ({ title, model, nearest, ...known }) =>
      `${quoted(title)} không có trong mô hình ${model}; nên dùng tên của mô hình.${did(nearest)}${may(known)}`,
    'stage-order': ({ title, before, model }) =>
      `${quoted(title)} nên đứng trước ${quoted(before)} trong mô hình ${model}.`,
    'stage-without-steps': ({ titles, more }) =>
      titles.length + more === 1
        ? `Giai đoạn ${named(titles, more)} còn trống. Nên có ít nhất một bước.`
        : `Các giai đoạn ${named(titles, more)} còn trống. Mỗi giai đoạn nên có ít nhất một bước.`,
    'two-goals-or-personas': ({ count, keyword }) =>
      `Hành trình này có ${count} “${KEYWORDS[keyword][0]}”. Một bản đồ nên theo một khách hàng tới một mục tiêu.`,
    'unit-unknown': ({ word, ...known }) => `Không biết đơn vị ${quoted(word)}; giữ lại như một từ.${may(known)}`,
    'unknown-keyword': ({ word, nearest, lines, isTable, ...known }) =>
      isTable
        ? `${lines} dòng này là một bảng; bản đồ ghi mỗi dòng một điều. Hãy chuyển bảng thành các dòng như vậy, hoặc giữ làm ghi chú.`
        : lines > 1
          ? `${lines} dòng không bắt đầu bằng từ khoá; dòng nào cũng phải có. Đây là ghi chú?`
          : `${quoted(word)} không phải từ khoá, mà dòng nào cũng phải bắt đầu bằng từ khoá.${did(nearest)}${may(known)}`,
    'unknown-persona': ({ name, nearest, file, ...known }) =>
      `Không có chân dung nào tên ${quoted(name)} trong không gian làm việc; “${KEYWORDS.for[0]}” phải nêu một tên có thật.${did(nearest)}${outOfSight(name, file)}${may(known)}`,
    'unknown-reference': ({ name, nearest, file, journey, ...known }) =>
      `Không có gì tên ${quoted(name)}; phải có thì mới nhắc tới được.${did(nearest)}${outOfSight(name, file)}${ofOther(name, journey)}${may(known)}`,
    'wait-not-told': ({ duration }) =>
      `Khách chờ ${duration && `${duration} `}mà không được báo. Nên báo trước, nếu không việc chờ sẽ thành trở ngại.`,
    'wait-without-told': ({ more }) =>
      `Khách có được báo trước khi chờ không? Thêm có báo hoặc không báo${more > 0 ? `; tệp này còn ${more} lần chờ như vậy` : ''}.`,
    'word-near': ({ word, nearest }) =>
      `${quoted(word)} không phải từ đã biết nên không được tính. Có phải bạn muốn viết ${quoted(nearest)}?`,
  },
  linesWithoutBlock: ({ lines, block }) =>
    `Từ đây có ${lines} dòng thuộc về “${KEYWORDS[block][0]}”; phía trên phải có dòng mở phần đó.`,
  fix: {
    addColon: () => 'Là dòng mới: thêm dấu hai chấm',
    addFact: ({ keyword, to }) => `Thêm “${KEYWORDS[keyword][0]}”${toPlace(to)}`,
    addFirst: () => 'Thêm giai đoạn và bước đầu tiên',
    addLine: ({ line, to }) => `Thêm “${line}”${toPlace(to)}`,
    addToCatalogue: ({ name }) => `Thêm ${quoted(name)} vào danh mục`,
    changeTo: ({ text }) => `Đổi thành “${text}”`,
    chooseBoth: () => 'Giữ cả hai, nối tiếp nhau',
    chooseMine: ({ name }) => `Giữ các dòng phía trên${ofVersion(name)}`,
    chooseTheirs: ({ name }) => `Giữ các dòng phía dưới${ofVersion(name)}`,
    createPersona: ({ name }) => (name === undefined ? 'Tạo chân dung' : `Tạo chân dung “${name}”`),
    createStep: () => 'Thêm bước đầu tiên',
    fillIn: ({ keyword, to }) => `Điền “${KEYWORDS[keyword][0]}”${toPlace(to)}`,
    importTable: () => 'Chuyển bảng thành giai đoạn, bước và các dòng',
    goOn: () => 'Là phần tiếp của dòng trên: thêm “...” ở đầu',
    makeComment: () => 'Đổi thành dòng chú thích',
    makeLink: () => 'Đổi thành liên kết',
    makeNote: () => 'Đổi thành ghi chú',
    makeNotes: ({ lines }) => `Đổi ${lines} dòng thành ghi chú`,
    moveBefore: ({ place }) => `Chuyển lên trước ${quoted(place)}`,
    moveBelow: ({ line }) => `Chuyển xuống dưới ${quoted(line)}`,
    moveTo: ({ place }) => `Chuyển tới ${spell(place)}`,
    removeLine: () => 'Xoá dòng này',
    removeOther: ({ line }) => `Giữ dòng này và xoá dòng ${line}`,
    useCustomModel: () => 'Dùng giai đoạn riêng: đặt mô hình là tự đặt',
    useOtherKeeping: ({ name, place }) => `Dùng ${quoted(name)} của ${place}, giữ phần khác làm chú thích`,
    useOtherOf: ({ name, place }) => `Dùng ${quoted(name)} của ${place}`,
    writeAnother: ({ text }) => `Viết khác đi thay cho ${quoted(text)}`,
    writeNumbers: ({ feelings }) => `Ghi số thường gặp cho cả ${feelings} cảm xúc`,
  },
  explain: EXPLAIN,
};
