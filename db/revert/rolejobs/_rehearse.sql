-- Revert guildkeeper:rolejobs/_rehearse from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs._rehearse;
drop type rolejobs.rehearsal;

commit;
