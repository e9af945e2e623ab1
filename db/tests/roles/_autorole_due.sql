-- Specification of roles._autorole_due: the delay of an autorole is over.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(2);

insert into roles.autorole (guild_id, role_id, delay, made_at)
values (1, 201, '1 hour', tests.t()), (1, 202, '2 hours', tests.t());
select tests.see(5, '{}', joined_at => tests.t());
select roles._autorole_due(1, '{"member_id": 5}', tests.t(3600));
select is(tests.told(), '5+201', 'what is due is given, and no more');
delete from roles.autorole where role_id = 202;
select roles._autorole_due(1, '{"member_id": 5}', tests.t(7200));
select is(tests.told(), null, 'nor what is no autorole any more');

select * from finish();
rollback;
