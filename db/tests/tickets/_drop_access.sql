-- Specification of tickets._drop_access: nothing that is of no use is kept.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select tests.ticket();
insert into tickets.access (guild_id, number, target_id, is_member, allow, deny, has_allow, has_deny)
values (1, 1, 5, true, null, null, null, null), (1, 1, 6, true, 1024, 0, null, null), (1, 1, 7, true, null, null, 1024, 0);
select tickets._drop_access(a) from tickets.access a order by a.target_id;
select results_eq(
  'select a.target_id from tickets.access a order by 1', array[6::bigint, 7],
  'of whom Discord says nothing and was told nothing is forgotten; what it has not answered is not'
);

select * from finish();
rollback;
