-- Specification of pictures._keep_accent: the colour of a server is kept as it was meant, whoever sets it.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

select is((config.set(1, 'pictures.accent', t.typed)).value, t.kept, format('%s is %s', t.typed, t.kept))
from (values (' FF8800 ', '#ff8800'), ('#f80', '#ff8800')) as t (typed, kept);
do $$
begin
  perform tests.run_as('guildkeeper_admin', $sql$update pictures.settings set accent = '#0AF' where guild_id = 1$sql$);
end;
$$;
select is((select accent from pictures.settings where guild_id = 1), '#00aaff', 'by hand as well');
select throws_ok($$select config.set(1, 'pictures.accent', '##ff8800')$$, 'U0VAL', null, 'what is none is refused');

select * from finish();
rollback;
