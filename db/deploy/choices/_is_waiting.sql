-- Deploy guildkeeper:choices/_is_waiting to pg

begin;
set local role guildkeeper_owner;

create function choices._is_waiting(waiting choices.waiting)
returns boolean
language plpgsql stable
as $$
begin
  return exists (
    select from choices.waiting w
    where w.guild_id = waiting.guild_id and w.menu = waiting.menu and w.option = waiting.option
      and w.member_id = waiting.member_id
  );
end;
$$;

comment on function choices._is_waiting is 'Whether somebody who was on a list a moment ago still is, now that they are locked.';

commit;
