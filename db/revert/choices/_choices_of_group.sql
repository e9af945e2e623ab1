-- Revert guildkeeper:choices/_choices_of_group from pg

begin;
set local role guildkeeper_owner;

drop function choices._choices_of_group;

commit;
