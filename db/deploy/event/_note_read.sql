-- Deploy guildkeeper:event/_note_read to pg

begin;
set local role guildkeeper_owner;

create function event._note_read(guild_id bigint, at timestamptz)
returns void
language plpgsql
as $$
declare
  -- event.find_gaps looks a day back from when it is asked, and at so many channels.
  c_reach constant interval := '23 hours';
  c_channels constant integer := 100;
  v_since timestamptz := _note_read.at - interval '1 day';
begin
  if not exists (
    select from event.missed m
    where m.guild_id = _note_read.guild_id and (m.closed_at is null or m.found_at > v_since)
    having count(*) >= c_channels or bool_or(m.closed_at is null or m.left_messages <= 0)
  ) then
    perform stats._note_read(_note_read.guild_id, v_since, _note_read.at, c_reach);
  end if;
end;
$$;

comment on function event._note_read is
'When nothing is left to be read, statistics hear that no message is missing of what was looked for, unless a bound of
event.find_gaps left some out.';

commit;
