-- Specification of event._maintain: what is over goes, oldest first.

begin;
select plan(9);
\ir ../../fixtures/guild.sql

insert into event.inbox (guild_id, key, at) values (1, 'a', '2026-01-01Z'), (1, 'b', '2026-01-02Z'), (1, 'c', '2026-01-03Z'),
  (2, 'a', '2026-01-01Z');
insert into event.audit_log (guild_id, entry_id, action, at) values (1, 1, 22, '2026-01-01Z'), (1, 2, 22, '2026-01-03Z');
insert into event.absence (guild_id, key, from_at, until_at)
values (1, 'a', '2026-01-01Z', '2026-01-01Z'), (1, 'b', '2026-01-01Z', '2026-01-03Z');
insert into event.missed (guild_id, channel_id, before_id, after_id, found_at, closed_at)
values (1, 101, 1, 0, '2026-01-01Z', '2026-01-01Z'), (1, 101, 2, 0, '2026-01-01Z', '2026-01-03Z'),
  (1, 101, 3, 0, '2026-01-01Z', null);
insert into event.reconciliation (guild_id, began_at, ended_at, state)
values (1, '2026-01-01Z', '2026-01-01Z', 'mended'), (1, '2026-01-01Z', '2026-01-03Z', 'mended'),
  (1, '2026-01-01Z', null, 'running');

select is(event._maintain(1, '2026-04-03Z', 1), 5::bigint, 'at most so many of each go, and it says how many in all');
select is((select string_agg(key, '' order by key) from event.inbox where guild_id = 1), 'bc', 'the oldest first');
select is(event._maintain(1, '2026-04-03Z', 1000), 1::bigint, 'then the others from before');
select is((select string_agg(key, '' order by key) from event.inbox where guild_id = 1), 'c', 'but nothing younger');
select is((select count(*) from event.missed), 2::bigint, 'nor a gap that is still to be read');
select is((select count(*) from event.reconciliation), 2::bigint, 'nor a comparison that runs');
select is(event._maintain(1, '2026-04-03Z', 1000), 0::bigint, 'then there is nothing to do');
select event._mark_channels(1, array[row(900, null, 11, 'thread', null)]::app.seen_channel[]);
select event._maintain(1, '2026-04-03Z', 1000);
select is(
  (select array_agg(w.channel_id order by w.channel_id) from event.watermark w where w.guild_id = 1),
  (select array_agg(c.channel_id order by c.channel_id) from app.channel c where c.guild_id = 1),
  'watermarks of channels that are not known any more go'
);
select is((select count(*) from event.inbox where guild_id = 2), 1::bigint, 'other guilds keep theirs');

select * from finish();
rollback;
