-- Specification of event._mark_channels: from where on a channel is read.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

create function pg_temp.mark(channels text) returns void language sql as $$
  select event._mark_channels(1, channels::app.seen_channel[])
$$;
create function pg_temp.read_up_to(channel_id bigint) returns bigint language sql as $$
  select w.last_message_id from event.watermark w where w.guild_id = 1 and w.channel_id = read_up_to.channel_id
$$;
delete from event.watermark;
select pg_temp.mark('{"(101,,0,old,5000)","(102,,0,empty,)"}');
select is(pg_temp.read_up_to(101), 5000::bigint, 'a guild seen for the first time has no past to catch up with');
select is(pg_temp.read_up_to(102), 102::bigint, 'a channel in which nothing was written is read from its beginning');
select pg_temp.mark('{"(999,,0,new,1234)","(101,,0,old,6000)"}');
select is(pg_temp.read_up_to(999), 999::bigint, 'so is one made after the guild was first seen');
select is(pg_temp.read_up_to(101), 5000::bigint, 'one that is known keeps its place');

select * from finish();
rollback;
