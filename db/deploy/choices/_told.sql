-- Deploy guildkeeper:choices/_told to pg

begin;
set local role guildkeeper_owner;

create function choices._told(menu menus.menu_facts, outcome choices.outcome)
returns choices.told
language sql stable
return row((menu).number, (menu).title, (menu).channel_id, (menu).message_id, outcome)::choices.told;

comment on function choices._told is 'What a member is told of an option.';

commit;
