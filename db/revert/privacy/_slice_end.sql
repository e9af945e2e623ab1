-- Revert guildkeeper:privacy/_slice_end from pg

begin;
set local role guildkeeper_owner;

drop function privacy._slice_end;

commit;
