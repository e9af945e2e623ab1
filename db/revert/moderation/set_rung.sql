-- Revert guildkeeper:moderation/set_rung from pg

begin;
set local role guildkeeper_owner;

drop function moderation.set_rung(bigint, numeric, text, text, text, bigint, text);

commit;
