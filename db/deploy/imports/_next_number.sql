-- Deploy guildkeeper:imports/_next_number to pg

begin;
set local role guildkeeper_owner;

create function imports._next_number(guild_id bigint)
returns bigint
language plpgsql
as $$
begin
  -- One at a time, so that numbers have no gaps.
  perform from app.guild g where g.guild_id = _next_number.guild_id for no key update;
  return (select coalesce(max(b.number), 0) + 1 from imports.batch b where b.guild_id = _next_number.guild_id);
end;
$$;

comment on function imports._next_number is 'The number of the next import of a guild, whose row it locks.';

commit;
