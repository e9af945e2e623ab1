-- Revert guildkeeper:app/reaction from pg

begin;
set local role guildkeeper_owner;

drop type app.reaction_count;
drop type app.reaction;
drop type app.reaction_kind;

commit;
