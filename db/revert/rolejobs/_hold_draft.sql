-- Revert guildkeeper:rolejobs/_hold_draft from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs._hold_draft;

commit;
