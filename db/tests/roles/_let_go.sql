-- Specification of roles._let_go: a role goes as a whole.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(2);

select tests.give(5, 201), tests.give(5, 202), tests.clear_effects();
select roles._let_go(1, 5, 201);
select is((select m.role_ids from roles.member m where m.member_id = 5), '{202}', 'it is not known to be worn any more');
select is_empty('select from outbox.effect', 'and Discord is told nothing');

select * from finish();
rollback;
