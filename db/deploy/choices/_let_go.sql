-- Deploy guildkeeper:choices/_let_go to pg

begin;
set local role guildkeeper_owner;

create function choices._let_go(option menus.option_facts, member_id bigint, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_menu menus.menu_facts;
begin
  select m.* into strict v_menu from menus._known_menus(option.guild_id) m where m.number = option.menu;
  if v_menu.mode <> 'reversed' then
    perform choices._clear_reaction(v_menu, _let_go.option, _let_go.member_id, _let_go.at);
  end if;
  if option.cap is not null then
    perform choices._seek(_let_go.option, _let_go.member_id, _let_go.at);
    perform choices._freshen(_let_go.option, _let_go.at);
  end if;
end;
$$;

comment on function choices._let_go is
'Effects: a member holds an option no more, for whatever reason: their reaction goes, and the place is offered to who waits.';

commit;
