-- Revert guildkeeper:choices/_require_own from pg

begin;
set local role guildkeeper_owner;

drop function choices._require_own;

commit;
