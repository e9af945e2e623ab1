-- Deploy guildkeeper:choices/_ref to pg

begin;
set local role guildkeeper_owner;

create function choices._ref(menu bigint, option integer)
returns text
language sql immutable
return _ref.menu::text || '.' || _ref.option::text;

comment on function choices._ref is 'By which note the reasons of an option are known in roles.';

commit;
