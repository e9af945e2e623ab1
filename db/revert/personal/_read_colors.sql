-- Revert guildkeeper:personal/_read_colors from pg

begin;
set local role guildkeeper_owner;

drop function personal._read_colors;

commit;
