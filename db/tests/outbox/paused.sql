-- Specification of outbox.paused: why no effects are handed out.

begin;
select plan(6);

select is(outbox.paused(), null, 'nothing holds up a new database');

select outbox.pause('a broken announcement');
select is(outbox.paused(), format('paused by %s: a broken announcement', session_user), 'a pause tells who and why');
select outbox.pause();
select is(outbox.paused(), format('paused by %s', session_user), 'or only who');

select outbox.resume();
update outbox.switch set database_id = 1 where switch_id = (select max(switch_id) from outbox.switch);
select matches(outbox.paused(), '^this database is a copy', 'restored under another name, it waits for somebody to resume it');

select outbox.resume();
update outbox.switch set system_identifier = 1 where switch_id = (select max(switch_id) from outbox.switch);
select matches(outbox.paused(), '^this database is a copy', 'so it does in another cluster');

select outbox.resume();
select is(outbox.paused(), null, 'resumed, it is no copy any more');

select * from finish();
rollback;
