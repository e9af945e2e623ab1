-- Revert guildkeeper:rolejobs/_hold from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs._hold;

commit;
