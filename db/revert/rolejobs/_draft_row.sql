-- Revert guildkeeper:rolejobs/_draft_row from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs._draft_row;
drop type rolejobs.draft_row;

commit;
