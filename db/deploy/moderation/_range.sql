-- Deploy guildkeeper:moderation/_range to pg

begin;
set local role guildkeeper_owner;

create function moderation._range(
  guild_id bigint,
  member_id bigint,
  moderator_id bigint,
  kind moderation.case_kind,
  since timestamptz,
  before_at timestamptz,
  before_number bigint,
  most bigint
)
returns setof moderation.case
language sql stable
begin atomic
  -- One of the four is read, each in the order of an index of its own; PostgreSQL does not even begin with the others.
  (
    select c.* from moderation.case c
    where _range.member_id is not null
      and c.guild_id = _range.guild_id and c.member_id = _range.member_id
      and c.at >= _range.since and (c.at, c.number) < (_range.before_at, _range.before_number)
    order by c.at desc, c.number desc
    limit _range.most
  )
  union all
  (
    select c.* from moderation.case c
    where _range.member_id is null and _range.moderator_id is not null
      and c.guild_id = _range.guild_id and c.actor_id = _range.moderator_id
      and c.at >= _range.since and (c.at, c.number) < (_range.before_at, _range.before_number)
    order by c.at desc, c.number desc
    limit _range.most
  )
  union all
  (
    select c.* from moderation.case c
    where _range.member_id is null and _range.moderator_id is null and _range.kind is not null
      and c.guild_id = _range.guild_id and c.kind = _range.kind
      and c.at >= _range.since and (c.at, c.number) < (_range.before_at, _range.before_number)
    order by c.at desc, c.number desc
    limit _range.most
  )
  union all
  (
    select c.* from moderation.case c
    where _range.member_id is null and _range.moderator_id is null and _range.kind is null
      and c.guild_id = _range.guild_id
      and c.at >= _range.since and (c.at, c.number) < (_range.before_at, _range.before_number)
    order by c.at desc, c.number desc
    limit _range.most
  );
end;

comment on function moderation._range is
'The newest cases of a guild since a time and before a place, at most so many, as one range of one index: those of the member,
else of the moderator, else of the kind, else all of them. What else is asked of them is the caller''s to look at.';

commit;
