-- Specification of event._note_read: when all that was missed is read, statistics hear it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(4);

select event.session_started(1, 'a', '2026-01-02 10:00Z', '2026-01-02 11:00Z');
insert into event.missed (guild_id, channel_id, before_id, after_id, found_at) values (1, 101, 9, 1, '2026-01-02 11:00Z'), (1,
  102, 9, 1, '2026-01-02 11:00Z');
create view unread as select unread_until - from_at as unread from stats.gap;
update event.missed set closed_at = '2026-01-02 11:01Z' where channel_id = 101;
select event._note_read(1, '2026-01-02 11:01Z');
select is((select unread from unread), interval '1 hour', 'not before all is read');
update event.missed set closed_at = '2026-01-02 11:01Z', left_messages = 0;
select event._note_read(1, '2026-01-02 11:02Z');
select is((select unread from unread), interval '1 hour', 'nor where too much was missed');
update event.missed set left_messages = 900;
select event._note_read(1, '2026-01-02 11:02Z');
select is((select unread from unread), interval '0 hours', 'then nothing is unknown');
select event.session_started(1, 'b', '2026-01-05 10:00Z', '2026-01-08 11:00Z');
select event.find_gaps(1, '2026-01-08 11:00Z');
select is((select max(unread) from unread), interval '50 hours', 'as far as it was looked for');

select * from finish();
rollback;
