-- Specification of app._is_plain_text: texts of people are short enough and readable.

begin;
select plan(13);

select ok(app._is_plain_text('abc', 3), 'a text as long as allowed is fine');
select ok(not app._is_plain_text('abcd', 3), 'one character more is not');
select ok(app._is_plain_text(repeat('🎉', 3), 3), 'length is counted in characters, not in bytes');
select ok(app._is_plain_text('', 3), 'an empty text is fine');
select ok(app._is_plain_text(E'two\nlines and\ttabs', 30), 'line breaks and tabs are fine');
select ok(
  app._is_plain_text('Grüße, 你好 🎉 ''; drop table x; --', 40), 'other alphabets, emoji and SQL are text like any other'
);

select ok(not app._is_plain_text(E'a\x01b', 30), 'the first control character is refused');
select ok(not app._is_plain_text(E'a\x08b', 30), 'a backspace is refused');
select ok(not app._is_plain_text(E'a\x0bb', 30), 'a vertical tab is refused');
select ok(not app._is_plain_text(E'a\x1bb', 30), 'an escape, which would colour a terminal, is refused');
select ok(not app._is_plain_text(E'a\x7fb', 30), 'a delete is refused');
select ok(
  not app._is_plain_text(E'a\uFFFDb', 30), 'U+FFFD, which stands for what cannot travel to Postgres, is refused'
);
select is(app._is_plain_text(null, 30), null, 'of null nothing is known');

select * from finish();
rollback;
