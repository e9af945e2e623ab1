-- Deploy guildkeeper:rolejobs/_next_number to pg

begin;
set local role guildkeeper_owner;

create function rolejobs._next_number(guild_id bigint)
returns bigint
language plpgsql
as $$
declare
  v_open bigint;
begin
  -- One at a time, also if two begin at once.
  perform from rolejobs.settings s where s.guild_id = _next_number.guild_id for no key update;
  select b.number into v_open from rolejobs.job b where b.guild_id = _next_number.guild_id and b.ended_at is null;
  if found then
    perform app._refuse('job_running', v_open::text);
  end if;
  return (select coalesce(max(b.number), 0) + 1 from rolejobs.job b where b.guild_id = _next_number.guild_id);
end;
$$;

comment on function rolejobs._next_number is
'The number of the next job, for whoever holds the settings of the guild from now on. Refuses: U0JRN another one is not over.';

commit;
