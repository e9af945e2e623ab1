-- Revert guildkeeper:roles/_hears_edits from pg

begin;
set local role guildkeeper_owner;

drop function roles._hears_edits;

commit;
