-- Revert guildkeeper:stats/_require_every from pg

begin;
set local role guildkeeper_owner;

drop function stats._require_every;

commit;
