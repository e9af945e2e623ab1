-- Specification of the table pictures.style: what members chose.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/pictures.sql
select plan(4);

select throws_ok(
  format('insert into pictures.style (guild_id, member_id, accent, digest, background) values (1, %s)', v.row), '23514',
  null, v.about
)
from (values
  ($$0, '#112233', null, null$$, 'a member is a member'), ($$5, 'red', null, null$$, 'a colour is a colour'),
  ($$5, null, 'abc', null$$, 'a digest is that of a background')
) as v (row, about);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'insert into pictures.style values (1, 5, null, null, null)')$$, '42501',
    null,
  'nobody writes it by hand'
);

select * from finish();
rollback;
