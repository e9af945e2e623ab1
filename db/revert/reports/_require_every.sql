-- Revert guildkeeper:reports/_require_every from pg

begin;
set local role guildkeeper_owner;

drop function reports._require_every;

commit;
