import type { DiagnosticCode } from '../messages.js';

export const EXPLAIN: Record<DiagnosticCode, string> = {
  'after-sale-missing':
    'Bản đồ có giai đoạn cuối là quyết định hoặc mua hàng sẽ bỏ quên những khách ở lại và những khách giới thiệu người khác. Hãy thêm các giai đoạn sau bán hàng, hoặc ít nhất một bước. Bản đồ cải tiến dùng phần còn lại của bản gốc.',
  'ambiguous-reference':
    'Có hai phần cùng tên. Tạm hiểu là phần gần nhất. Hãy đặt mã cho phần bạn muốn rồi nhắc tới mã đó.',
  'channel-unknown':
    'Kênh này không có trong danh mục nào. Nó vẫn được giữ và vẽ như đã viết; hãy xem lại chính tả, hoặc thêm vào danh mục của bạn.',
  'choice-unknown':
    'Từ khoá này chỉ nhận vài từ định sẵn, bằng tiếng nào trong ba thứ tiếng cũng được. Nội dung vẫn còn nhưng không được tính.',
  'circular-reference':
    'Một hành trình không thể cải tiến chính nó hay lấy chính nó làm mẫu, kể cả qua hành trình khác. Hãy bỏ một chỗ nhắc tới.',
  'colon-habit':
    'Dòng này bắt đầu bằng từ khoá nhưng viết khác các dòng quanh đó, nên có thể là chữ bị ngắt dòng. Nếu là dòng mới, thêm dấu hai chấm; nếu là phần tiếp, thêm ba chấm ở đầu.',
  'config-invalid': 'Không dùng được tệp journey.config.json như hiện nay. Trong lúc đó dùng giá trị mặc định.',
  'conflict-marks':
    'Git không nhập được hai phiên bản nên để lại cả hai. Hãy chọn một, hoặc tự nhập lại, rồi xoá các dấu.',
  'date-buddhist-era':
    'Năm Phật lịch vẫn đọc được, nhưng trong tệp dùng năm dương lịch để công cụ nào cũng đọc cùng một ngày.',
  'date-form': 'Ngày viết theo thứ tự năm, tháng, ngày, có gạch nối. Có thể bỏ ngày hoặc tháng.',
  'dead-end-reference':
    'Giai đoạn hay bước tiếp theo không có trong hành trình này, và không hành trình nào khác có tên đó. Hãy xem lại tên hoặc dùng mã. Nếu kết thúc tốt đẹp, viết kết thúc; nếu khách bỏ cuộc, viết mất khách.',
  'duplicate-attribute':
    'Điều này chỉ nói một lần trong một phần. Dòng đầu được tính, các dòng sau giữ lại như chữ. Hãy xoá bớt.',
  'duplicate-name':
    'Hai chân dung, hành trình hoặc mục có cùng tên. Lỗi được báo ở cái thứ hai, trong tệp đứng sau theo đường dẫn; trong lúc đó cái đầu được dùng. Hãy dùng cái đầu, hoặc đặt tên khác hay mã riêng cho cái thứ hai.',
  'duration-form':
    'Khoảng thời gian là một số và đơn vị: giây, phút, giờ, ngày, tuần, tháng, năm. Có thể viết khoảng 2-3 ngày hoặc gộp 1 giờ 30 phút.',
  'emotion-out-of-range': 'Cảm xúc đi từ 1 (rất tệ) đến 5 (rất tốt). Cũng hiểu được −2 đến +2 và các khuôn mặt.',
  'emotion-scale-mixed':
    'Cảm xúc có dấu thuộc thang −2 đến +2, không dấu thuộc thang 1 đến 5, nên số 2 không dấu có hai nghĩa. Một hành trình nên dùng một thang.',
  'emotion-without-number':
    'Chỉ viết chữ cũng được: từ đã biết được vẽ bằng mặt rỗng ở điểm thường gặp và không tính vào con số nào. Số gợi ý là số thường gặp của từ này; bạn hiểu rõ hơn. Mỗi tệp chỉ báo một lần; có thể ghi số cho tất cả.',
  'empty-value': 'Có từ khoá nhưng chưa có nội dung. Hãy viết thêm, hoặc xoá dòng.',
  'evidence-without-kind':
    'Bằng chứng nặng ký hơn khi nói rõ có được bằng cách nào. Viết cách trước, rồi bao nhiêu và khi nào.',
  'id-form': 'Mã là một từ gồm chữ, số, gạch nối và gạch dưới. Từ đầu tiên được dùng.',
  'importance-range': 'Cả hai số lấy từ khảo sát cho điểm 0 đến 10.',
  'improved-without-base': 'Hành trình cải tiến được vẽ bên cạnh bản mà nó cải tiến. Hãy nêu tên bản đó.',
  'keyword-wrong-place':
    'Từ khoá đúng, nhưng không dùng cho phần mà nó đang đứng. Hãy chuyển dòng, hoặc đổi thành ghi chú.',
  'lane-name-near': 'Các hàng riêng phân biệt bằng tên. Hai tên gần giống nhau sẽ thành hai hàng.',
  'lane-without-name': 'Không có tên thì không xếp được vào hàng nào, nên được vẽ như ghi chú.',
  'low-point-unanswered':
    'Bước có cảm xúc tệ nhất là nơi mất khách nhiều nhất. Hãy nói điều gì gây khó chịu và điều gì sẽ giúp được.',
  'metric-out-of-range': 'Giá trị vượt quá mức chỉ số này có thể có. Hãy xem lại số và đơn vị.',
  'metric-units': 'Giá trị, chỉ tiêu và giá trị trước chỉ so được khi cùng đơn vị.',
  'missing-goal': 'Hành trình dẫn tới điều khách hàng mong muốn. Không nói ra thì không biết bước nào có ích.',
  'missing-objective':
    'Hãy nói bản đồ này để làm gì: giảm trở ngại, tăng chuyển đổi, tìm hiểu hay giữ khách. Từ đó mới biết cần đo gì.',
  'missing-parent':
    'Bước nằm trong giai đoạn, giai đoạn nằm trong hành trình. Phần còn thiếu được vẽ không tên cho đến khi bạn viết.',
  'missing-persona':
    'Một bản đồ cho thấy đường đi của một kiểu khách hàng. Hãy nêu chân dung, và mô tả trong tệp này hoặc tệp khác.',
  'no-steps':
    'Chưa có gì để vẽ cho đến khi hành trình có một giai đoạn với một bước. Với bản nháp, đó không phải là lỗi.',
  'nothing-above':
    'Dòng này nói thêm về một điểm đau, giải pháp hoặc hướng đi, mà ở trên trong cùng phần chưa có. Hãy chuyển xuống dưới dòng liên quan.',
  'number-ambiguous':
    'Dấu chấm và dấu phẩy mỗi nước một nghĩa. Ở đây dấu chấm là phần thập phân; hàng nghìn không ngăn.',
  'number-form':
    'Viết bằng chữ số. Dấu trước ba chữ số được tính khi ngôn ngữ hoặc tiền tệ cho biết nó nghĩa là gì; có thể viết khoảng, ít nhất, 1000-1200.',
  'overrides-built-in': 'Danh mục của bạn có tên trùng với tên có sẵn. Tên của bạn được ưu tiên; không cần làm gì.',
  'owner-missing':
    'Giai đoạn không thuộc về ai thì không ai cải tiến. Hãy nêu bộ phận phụ trách, ở từng giai đoạn hoặc một lần cho cả hành trình. Bản đồ cải tiến dùng người phụ trách của bản gốc.',
  'people-increase':
    'Nhiều người hơn giai đoạn trước thì tỷ lệ vượt 100 %. Hình vẽ đúng như đã viết. Hãy ghi chú những người thêm vào từ đâu, hoặc đếm hai giai đoạn theo cùng một cách.',
  'percent-range': 'Không thể mất nhiều hơn tất cả. Hãy xem lại số.',
  'percent-without-sign': 'Số này được hiểu là phần trăm. Thêm dấu % để người đọc cũng biết.',
  'stage-not-in-model':
    'Mô hình mà hành trình đi theo không có giai đoạn này. Hãy dùng tên trong mô hình, hoặc đặt mô hình là tự đặt.',
  'stage-order': 'Thứ tự các giai đoạn khác với mô hình. Hãy chuyển giai đoạn, hoặc đặt mô hình là tự đặt.',
  'stage-without-steps': 'Chưa nói gì về các giai đoạn này. Hãy thêm một bước, một dòng, hoặc xoá đi.',
  'two-goals-or-personas':
    'Nhiều khách hàng hoặc nhiều mục tiêu trong một bản đồ làm mờ tất cả. Hãy tách hành trình; có thể để chung một tệp.',
  'unit-unknown': 'Đơn vị được giữ như đã viết, nhưng không đổi hay so sánh được.',
  'unknown-keyword':
    'Mỗi dòng bắt đầu bằng từ khoá, hoặc ba chấm để nối dòng trên, hoặc // để viết chú thích. Hãy sửa từ, hoặc đổi dòng thành ghi chú.',
  'unknown-persona':
    'Không có chân dung nào tên này, cả trong tệp lẫn trong không gian làm việc. Hãy tạo mới, hoặc sửa tên.',
  'unknown-reference': 'Không có gì mang tên hay mã này. Hãy sửa tên, hoặc viết phần được nhắc tới.',
  'wait-not-told': 'Biết phải chờ bao lâu thì dễ chờ hơn. Hãy báo cho khách, hoặc viết một giải pháp để báo.',
  'wait-without-told': 'Chờ có báo trước khác hẳn chờ không báo. Hãy nói rõ là kiểu nào.',
  'word-near':
    'Ở đây có thể dùng từ của riêng bạn, nhưng chỉ từ đã biết mới được tính và có ký hiệu. Từ này gần giống một từ đã biết.',
};
