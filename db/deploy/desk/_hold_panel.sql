-- Deploy guildkeeper:desk/_hold_panel to pg

begin;
set local role guildkeeper_owner;

create function desk._hold_panel(guild_id bigint, name text)
returns desk.panel
language plpgsql
as $$
declare
  v_panel desk.panel;
begin
  select p.* into v_panel
  from desk.panel p
  where p.guild_id = _hold_panel.guild_id and p.name = btrim(_hold_panel.name)
  for update;
  if not found then
    perform app._refuse('no_such_panel', coalesce(left(_hold_panel.name, 50), 'null'));
  end if;
  return v_panel;
end;
$$;

comment on function desk._hold_panel is 'A panel, locked until the transaction ends; refuses one that there is not (U0TPN).';

commit;
