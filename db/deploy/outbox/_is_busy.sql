-- Deploy guildkeeper:outbox/_is_busy to pg

begin;
set local role guildkeeper_owner;

create function outbox._is_busy(guild_id bigint, lane text)
returns boolean
language plpgsql stable
as $$
begin
  return exists (
    select from outbox.effect e
    where e.guild_id = _is_busy.guild_id and e.lane = _is_busy.lane and e.state in ('pending', 'claimed')
  );
end;
$$;

comment on function outbox._is_busy is 'Whether effects of a lane wait or are being carried out.';

commit;
