-- Deploy guildkeeper:choices/choice to pg

begin;
set local role guildkeeper_owner;

create table choices.choice (
  guild_id bigint not null,
  menu bigint not null,
  option integer not null,
  member_id bigint not null,
  role_ids bigint[] not null default '{}',
  chosen_at timestamptz,
  reactions integer not null default 0 constraint choice_reactions_check check (reactions between 0 and 3),
  heard_at timestamptz not null default '-infinity',
  paid_until timestamptz,
  transaction_id bigint,
  constraint choice_pkey primary key (guild_id, menu, option, member_id),
  constraint choice_option_fkey foreign key (guild_id, menu, option)
    references menus.option (guild_id, menu, number) on delete cascade,
  constraint choice_transaction_fkey foreign key (guild_id, transaction_id)
    references economy.transaction (guild_id, transaction_id) on delete cascade,
  constraint choice_paid_check check ((paid_until is null) = (transaction_id is null))
) with (fillfactor = 80);

create index choice_member_idx on choices.choice (guild_id, member_id);
create index choice_held_idx on choices.choice (guild_id, menu, option) where role_ids <> '{}';

comment on table choices.choice is
'A member and an option that they chose, react to, or paid for. They hold it while role_ids is not empty. Written with the row of
roles.member locked.';
comment on column choices.choice.role_ids is
'The roles that they wear by it: those of the option when it was chosen, but for those that people took from them.';
comment on column choices.choice.chosen_at is 'When they last chose it; null: never.';
comment on column choices.choice.reactions is
'Their reactions on the message, as far as is known: 1 an ordinary one, 2 a super reaction, 3 both.';
comment on column choices.choice.heard_at is 'When their reaction was last heard of: what was read before that is old.';
comment on column choices.choice.paid_until is 'Until when it is theirs to put on again without paying; infinity: for good.';

grant select on choices.choice to guildkeeper_admin;

commit;
