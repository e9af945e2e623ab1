-- Revert guildkeeper:rolejobs/_require_job from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs._require_job;

commit;
