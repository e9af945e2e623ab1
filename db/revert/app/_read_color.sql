-- Revert guildkeeper:app/_read_color from pg

begin;
set local role guildkeeper_owner;

drop function app._read_color;

commit;
