-- Revert guildkeeper:rolejobs/_do_in from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs._do_in;

commit;
