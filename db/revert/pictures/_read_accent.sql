-- Revert guildkeeper:pictures/_read_accent from pg

begin;
set local role guildkeeper_owner;

drop function pictures._read_accent;

commit;
