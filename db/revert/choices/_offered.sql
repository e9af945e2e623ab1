-- Revert guildkeeper:choices/_offered from pg

begin;
set local role guildkeeper_owner;

drop function choices._offered;

commit;
