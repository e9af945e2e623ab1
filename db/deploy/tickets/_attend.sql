-- Deploy guildkeeper:tickets/_attend to pg

begin;
set local role guildkeeper_owner;

create function tickets._attend(guild_id bigint, number bigint)
returns tickets.ticket
language plpgsql
as $$
begin
  return tickets._catch_up(tickets._hold(_attend.guild_id, _attend.number));
end;
$$;

comment on function tickets._attend is
'The ticket of this guild with that number, locked, as it is once all that was heard there is taken in. Refuses: U0TKT.';

commit;
