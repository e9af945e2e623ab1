-- Deploy guildkeeper:choices/_wait to pg

begin;
set local role guildkeeper_owner;

create function choices._wait(
  menu menus.menu_facts,
  option menus.option_facts,
  member_id bigint,
  waits boolean,
  role_ids bigint[],
  at timestamptz
)
returns choices.outcome
language plpgsql
as $$
declare
  v_outcome choices.outcome := choices._outcome(_wait.option, case when _wait.waits then 'waits' else 'left' end);
begin
  if not _wait.waits then
    delete from choices.waiting w
    where w.guild_id = menu.guild_id and w.menu = option.menu and w.option = option.number and w.member_id = _wait.member_id;
    return v_outcome;
  end if;

  insert into choices.waiting (guild_id, menu, option, member_id, since, role_ids, price)
  values (menu.guild_id, option.menu, option.number, _wait.member_id, _wait.at, _wait.role_ids, option.price)
  on conflict on constraint waiting_pkey do nothing;
  if found then
    perform choices._seek(_wait.option, _wait.member_id, _wait.at);
  end if;
  v_outcome.place := choices._ahead(_wait.option, _wait.member_id) + 1;
  return v_outcome;
end;
$$;

comment on function choices._wait is
'A member waits for a place of a full option, where they stand on its list; or waits no more.';

commit;
