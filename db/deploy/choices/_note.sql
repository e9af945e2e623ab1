-- Deploy guildkeeper:choices/_note to pg

begin;
set local role guildkeeper_owner;

create function choices._note(menu menus.menu_facts, option menus.option_facts)
returns jsonb
language sql stable
return app._because(
  'choices.choice', jsonb_build_object('menu', (menu).number, 'title', (menu).title, 'option', (option).label)
);

comment on function choices._note is 'Why somebody wears a role, for Discord''s audit log and for people.';

commit;
