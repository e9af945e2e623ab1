-- Specification of outbox.standstill: until when nothing at all may be sent.

begin;
select plan(2);
insert into outbox.standstill values ('limit', now());
select throws_ok($$insert into outbox.standstill values ('limit', now())$$, '23505', null, 'a cause has one end');
select table_privs_are('outbox', 'standstill', 'guildkeeper_admin', '{SELECT}', 'operators see it');

select * from finish();
rollback;
