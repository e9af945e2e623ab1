-- Revert guildkeeper:moderation/rehearse_ladder from pg

begin;
set local role guildkeeper_owner;

drop function moderation.rehearse_ladder(bigint, moderation.rung_row[], timestamptz, text);
drop type moderation.rehearsal;

commit;
