-- Deploy guildkeeper:choices/_ahead to pg

begin;
set local role guildkeeper_owner;

create function choices._ahead(option menus.option_facts, member_id bigint)
returns bigint
language plpgsql stable
as $$
begin
  return (
    select count(*)
    from choices.waiting w
    left join choices.waiting mine
      on mine.guild_id = w.guild_id and mine.menu = w.menu and mine.option = w.option and mine.member_id = _ahead.member_id
    where w.guild_id = (_ahead.option).guild_id
      and w.menu = (_ahead.option).menu
      and w.option = (_ahead.option).number
      and w.member_id <> _ahead.member_id
      and (mine.member_id is null or (w.since, w.member_id) < (mine.since, mine.member_id))
  );
end;
$$;

comment on function choices._ahead is 'How many wait for an option before a member: all of them, if the member does not wait.';

commit;
