-- Specification of pictures._read_accent: a colour as people type it.

begin;
\ir ../../fixtures/guild.sql
select plan(9);

select is(pictures._read_accent(v.typed), v.kept, format('%s is one', v.typed))
from (values ('#FF8800', '#ff8800'), ('ff8800', '#ff8800'), (' #00aaFF ', '#00aaff'), ('#f80', '#ff8800')) as v (typed, kept);
select is(pictures._read_accent(null), null, 'none stays none');
select tests.refuses(
  format('select pictures._read_accent(%L)', v.typed), 'U0PAC', format('A colour is written like #ff8800, and "%s" is none.',
    v.typed),
  format('"%s" is none', v.typed)
)
from (values (''), ('red'), ('#ff88001'), ('##ff8800')) as v (typed);

select * from finish();
rollback;
