-- Revert guildkeeper:rolejobs/_read_filter from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs._read_filter;

commit;
