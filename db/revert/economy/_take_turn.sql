-- Revert guildkeeper:economy/_take_turn from pg

begin;
set local role guildkeeper_owner;

drop function economy._take_turn(bigint, bigint, text, timestamptz, integer, timestamptz);

commit;
