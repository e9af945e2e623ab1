-- Specification of menus._people: who may choose.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

insert into app.member (guild_id, member_id, is_bot, role_ids, left_at, seen_at) values
  (1, 5, false, '{}', null, tests.t()), (1, 6, false, '{202}', null, tests.t()),
  (1, 8, true, '{202}', null, tests.t()), (1, 11, false, '{202}', tests.t(), tests.t());
select is((select count(*) from menus._people(1, 1, 0, tests.t()) p where p.may), 2::bigint, 'who is here and no bot');
do $$ begin perform tests.require(1, 2, required => '{202}'); end $$;
select results_eq(
  'select p.member_id from menus._people(1, 1, 2, tests.t()) p where p.may', array[6::bigint], 'and has what an option asks'
);

select * from finish();
rollback;
