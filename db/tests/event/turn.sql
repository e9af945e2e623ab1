-- Specification of event.turn: when the next session of a bucket may be started.

begin;
select plan(2);

insert into event.turn (bucket, next_at) values (0, now());
select throws_ok('insert into event.turn (bucket, next_at) values (0, now())', '23505', null, 'a bucket has one next turn');
select table_privs_are('event', 'turn', 'guildkeeper_admin', '{SELECT}', 'operators may read it');

select * from finish();
rollback;
