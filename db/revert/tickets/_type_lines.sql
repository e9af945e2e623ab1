-- Revert guildkeeper:tickets/_type_lines from pg

begin;
set local role guildkeeper_owner;

drop function tickets._type_lines;

commit;
